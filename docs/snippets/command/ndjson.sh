npx fazhi reports --fail-on never --format ndjson | grep '"complete":false' | cut -d '"' -f 4
