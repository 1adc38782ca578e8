package io.tierline.systemtests.client;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers that no other run of the tests has used. */
final class UniqueNumbers {
    private static final AtomicLong LAST = new AtomicLong(System.currentTimeMillis() * 1000);

    private UniqueNumbers() {}

    static long next() {
        return LAST.incrementAndGet();
    }
}
