npx fazhi reports/luming-town-2021.txt --max-warnings 0
