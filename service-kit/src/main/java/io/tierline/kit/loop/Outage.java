package io.tierline.kit.loop;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Something fails and is tried again: says so once when it begins and once when it is over. */
final class Outage {
    private final Logger log;
    private final String what;
    private final Backoff backoff = new Backoff();
    private long failures;

    Outage(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** Notes a failure and gives the time to wait before the next try. */
    Duration failed(RuntimeException cause) {
        if (failures++ == 0) {
            log.warnf(cause, "%s: failed, trying again until it succeeds", what);
        } else {
            log.debugf(cause, "%s: failed %d times", what, failures);
        }
        return backoff.next();
    }

    void over() {
        if (failures > 0) {
            log.infof("%s: works again after %d failures", what, failures);
            failures = 0;
            backoff.reset();
        }
    }
}
