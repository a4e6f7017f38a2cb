npx fazhi reports/yunze-housing-bureau-2022.txt --rule year/plan=off --rule completeness/causes=error
