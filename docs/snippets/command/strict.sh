npx fazhi reports/luming-town-2021.txt --fail-on warning
