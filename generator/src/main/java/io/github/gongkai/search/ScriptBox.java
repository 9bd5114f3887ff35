package io.github.gongkai.search;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * Runs scripts of a theme where they can do nothing but compute: no classes of Java, no files, no network, no threads, no
 * end to an endless loop but ours. What they load is what {@code load} gives them. One thread.
 */
final class ScriptBox implements AutoCloseable {

    /** Statements for one call; the largest real ones need a tenth. */
    private static final long MOST_STATEMENTS = 2_000_000_000L;

    private final Engine engine;
    private final Context context;

    /** A script failed; the message is its own. */
    static final class ScriptException extends Exception {
        private static final long serialVersionUID = 1L;

        ScriptException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Runs scripts, in order.
     *
     * @param scripts their texts, by name
     * @param load gives the text of a file by its name in the index, or null where there is none
     */
    ScriptBox(Map<String, String> scripts, Function<String, @Nullable String> load) throws ScriptException {
        engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .sandbox(SandboxPolicy.TRUSTED)
                .build();
        context = Context.newBuilder("js")
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .allowIO(IOAccess.NONE)
                .allowCreateThread(false)
                .allowNativeAccess(false)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(MOST_STATEMENTS, null)
                        .build())
                .build();
        ProxyExecutable loader = arguments -> load.apply(arguments[0].asString());
        context.getBindings("js").putMember("loadText", loader);
        run("box", "delete globalThis.load; delete globalThis.loadWithNewGlobal; delete globalThis.quit;");
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            run(script.getKey(), script.getValue());
        }
    }

    private Value run(String name, String text) throws ScriptException {
        try {
            return context.eval(Source.newBuilder("js", text, name).buildLiteral());
        } catch (PolyglotException e) {
            throw new ScriptException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Calls a function with texts.
     *
     * @param function an expression that is a function; it gives a text, or a promise of one
     */
    String call(String function, String... arguments) throws ScriptException {
        context.resetLimits();
        String[] answer = new String[2];
        ProxyExecutable done = given -> answer[0] = given[0].asString();
        ProxyExecutable failed = given -> answer[1] = given[0].asString();
        Object[] all = new Object[arguments.length + 2];
        all[0] = done;
        all[1] = failed;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        try {
            run(
                            "call",
                            "(done, failed, ...rest) => { Promise.resolve().then(() => (" + function
                                    + ")(...rest)).then(done, (e) => failed(String(e && e.message || e))); }")
                    .executeVoid(all);
        } catch (PolyglotException e) {
            throw new ScriptException(String.valueOf(e.getMessage()), e);
        }
        if (answer[0] == null) {
            throw new ScriptException(
                    answer[1] == null ? "no answer" : answer[1], new IllegalStateException(answer[1]));
        }
        return answer[0];
    }

    @Override
    public void close() {
        context.close(true);
        engine.close();
    }
}
