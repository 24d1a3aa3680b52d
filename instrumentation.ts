export async function register() {
  // Compiled for the edge too, where none of this exists.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    try {
      await (await import("./instrumentation-node")).start();
    } catch (error) {
      // Next would go on listening, and answer every request with 500.
      console.error(`\nScriptwright cannot start. ${error instanceof Error ? error.message : error}\n`);
      process.exit(1);
    }
  }
}
