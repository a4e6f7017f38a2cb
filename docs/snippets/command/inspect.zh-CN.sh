npx fazhi inspect reports/zhuyin-town-2022.md
