npx fazhi check reports --rules custom-rules/local-rules.yaml
