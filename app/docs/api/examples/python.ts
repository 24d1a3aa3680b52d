import { type ExampleRequest, keyVariable } from "./request-of";
import { moveIn, writePython } from "./write-value";

export function writePythonExample({ method, url, headers, body, answers }: ExampleRequest): string {
  const fields = Object.entries(headers).map(([name, value]) => `        "${name}": "${value}",\n`);
  const isPlain = method === (body === undefined ? "GET" : "POST");
  const data = body === undefined ? "" : `    data=json.dumps(${moveIn(writePython(body), 4)}).encode(),\n`;
  return `import json, os, urllib.request

request = urllib.request.Request(
    "${url}",
${isPlain ? "" : `    method="${method}",\n`}    headers={
        "Authorization": "Bearer " + os.environ["${keyVariable}"],
${fields.join("")}    },
${data})
with urllib.request.urlopen(request) as response:
${reading[answers]}`;
}

const reading: Record<ExampleRequest["answers"], string> = {
  json: "    print(json.load(response))",
  nothing: "    print(response.status)",
  stream: `    for line in response:
        if line.startswith(b"data: "):
            event = json.loads(line[6:])
            if event["type"] == "chunk":
                print(event["content"], end="", flush=True)`,
};
