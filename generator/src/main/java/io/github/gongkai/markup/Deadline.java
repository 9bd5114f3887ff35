package io.github.gongkai.markup;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * A text that can be read for so long and no longer: regular expressions and parsers ask for characters, and each question
 * looks at the clock now and then.
 */
final class Deadline implements CharSequence {

    /** The text was not parsed in time. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("deadline exceeded", null, false, false);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int QUESTIONS_A_LOOK = 512;

    private final CharSequence text;
    private final Clock clock;

    private static final class Clock {
        private final long until;
        private int questions;

        Clock(long millis) {
            this.until = now() + millis * 1_000_000;
        }

        /** The time this thread has worked, so that a busy machine does not shorten what a text is allowed. */
        private static long now() {
            long worked = THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : -1;
            return worked < 0 ? System.nanoTime() : worked;
        }

        void tick() {
            if (++questions % QUESTIONS_A_LOOK == 0 && now() - until > 0) {
                throw new Exceeded();
            }
        }
    }

    private Deadline(CharSequence text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /** The text, readable for {@code millis} milliseconds of work of the calling thread. */
    static Deadline of(String text, long millis) {
        return new Deadline(text, new Clock(millis));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        clock.tick();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Deadline(text.subSequence(start, end), clock);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
