cat reports/luming-town-2021.txt | npx fazhi - --stdin-filename luming-2021.txt
