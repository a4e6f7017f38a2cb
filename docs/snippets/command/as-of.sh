npx fazhi reports/jichuan-county-web-copy-2020.txt --as-of 2021-04-05
