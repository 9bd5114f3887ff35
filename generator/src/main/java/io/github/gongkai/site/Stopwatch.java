package io.github.gongkai.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Milliseconds from step to step. */
final class Stopwatch {

    private final Map<String, Long> timings = new LinkedHashMap<>();
    private final long start = System.nanoTime();
    private long last = start;

    void lap(String step) {
        long now = System.nanoTime();
        timings.merge(step, (now - last) / 1_000_000, Long::sum);
        last = now;
    }

    Map<String, Long> stop() {
        timings.put("total", (System.nanoTime() - start) / 1_000_000);
        return Collections.unmodifiableMap(timings);
    }
}
