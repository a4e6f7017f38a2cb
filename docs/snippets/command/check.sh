npx fazhi reports/yunze-housing-bureau-2022.txt
