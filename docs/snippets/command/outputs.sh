npx fazhi reports --format pretty --format json --output result.json
