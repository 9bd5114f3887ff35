package io.github.gongkai.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed number of threads with a bounded stack. Results come back in the order of the input, whichever thread made
 * them. To be closed by whoever opened it; one caller at a time.
 */
public final class Workers implements AutoCloseable {

    private static final long STACK_BYTES = 2L * 1024 * 1024;

    /** Tasks take this many values at once, so that queues stay short. */
    private static final int BATCH = 8;

    private final ExecutorService pool;

    /** Work on one value; may throw what the caller of {@link #map} is ready for. */
    @FunctionalInterface
    public interface Work<T, R, E extends Exception> {
        R apply(T value) throws E;
    }

    /** Opens {@code threads} threads that inherit the context class loader of the caller. */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be >= 1, was " + threads);
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        AtomicInteger count = new AtomicInteger();
        ThreadFactory factory = task -> {
            Thread thread = new Thread(null, task, "gongkai-" + count.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        };
        pool = Executors.newFixedThreadPool(threads, factory);
    }

    /**
     * Applies {@code work} to every value.
     *
     * @throws E the first exception of that type, in the order of the input; other values may have been worked on
     */
    public <T, R, E extends Exception> List<R> map(List<T> values, Class<E> type, Work<? super T, ? extends R, E> work)
            throws E {
        return map(values, BATCH, type, work);
    }

    private <T, R, E extends Exception> List<R> map(
            List<T> values, int size, Class<E> type, Work<? super T, ? extends R, E> work) throws E {
        List<Future<List<R>>> batches = new ArrayList<>();
        for (int i = 0; i < values.size(); i += size) {
            List<T> batch = values.subList(i, Math.min(values.size(), i + size));
            batches.add(pool.submit(() -> {
                List<R> results = new ArrayList<>(batch.size());
                for (T value : batch) {
                    results.add(work.apply(value));
                }
                return results;
            }));
        }
        List<R> results = new ArrayList<>(values.size());
        try {
            for (Future<List<R>> batch : batches) {
                results.addAll(batch.get());
            }
        } catch (ExecutionException e) {
            if (type.isInstance(e.getCause())) {
                throw type.cast(e.getCause());
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            batches.forEach(batch -> batch.cancel(true));
        }
        return results;
    }

    /** Applies {@code work} that throws nothing checked. */
    public <T, R> List<R> map(List<T> values, Work<? super T, ? extends R, RuntimeException> work) {
        return map(values, RuntimeException.class, work);
    }

    /** Like {@link #map(List, Work)} for a few values that take long each: every one is a task of its own. */
    public <T, R> List<R> each(List<T> values, Work<? super T, ? extends R, RuntimeException> work) {
        return map(values, 1, RuntimeException.class, work);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
