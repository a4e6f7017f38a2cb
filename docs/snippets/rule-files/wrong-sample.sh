sed 's/text: 全年组织若干场培训/text: 全年组织培训/' custom-rules/local-rules.yaml > draft.yaml
npx fazhi check reports --rules draft.yaml 2>&1
