import { build } from "tsup"; import { existsSync, readFileSync } from "node:fs"; import { cliBundle } from "./bundles.ts";
const lawReady = readFileSync("../law/src/index.ts","utf8").includes("cite");
const stub = { name:"stub", setup(b:any){ b.onResolve({filter:/docs\.generated/},(a:any)=>existsSync("../rules/src/docs.generated.ts")?undefined:({path:"docs",namespace:"s"}));
 if(!lawReady) b.onResolve({filter:/^@fazhi\/law$/},()=>({path:"law",namespace:"s"}));
 b.onLoad({filter:/.*/,namespace:"s"},(a:any)=>({contents: a.path==="docs"?"export const ruleDocs={}":"export const cite=(s,a=null,i=null)=>({source:s,title:s,article:a,item:i,confidence:'high',articleConfidence:'medium',url:null}); export const deadlines=()=>({filing:null,publication:null,regime:null}); export const coversUntil=2026;"})) } };
await build({ ...cliBundle, esbuildPlugins:[stub,...cliBundle.esbuildPlugins!], outDir: "/tmp/fz/cli", config:false, silent:false, clean:true });
