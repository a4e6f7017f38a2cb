npm ci
npx fazhi reports --max-warnings 20 --format pretty --format json --output fazhi.json
