npx fazhi reports "drafts/**/*.{txt,md}" --fail-on never
