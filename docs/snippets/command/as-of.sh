npx fazhi reports/zhuyin-town-2022.md --as-of 2023-04-05
