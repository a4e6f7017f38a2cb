npx fazhi reports/wangxi-district-news-2023.txt --kind annual-report
