npx fazhi rules
npx fazhi explain completeness/causes
