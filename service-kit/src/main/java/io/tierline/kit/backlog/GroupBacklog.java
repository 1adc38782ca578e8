package io.tierline.kit.backlog;

import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What waits on {@code tickets} for this service's consumer group, looked at every second from the first question on. */
@ApplicationScoped
class GroupBacklog {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final TierlineConfig config;
    private final TierlineClock clock;
    private volatile Backlog latest = Backlog.UNKNOWN;
    private @Nullable GroupOffsets offsets;
    private @Nullable BackgroundLoop loop;

    GroupBacklog(TierlineConfig config, TierlineClock clock) {
        this.config = config;
        this.clock = clock;
    }

    Backlog latest() {
        return latest;
    }

    @PostConstruct
    void start() {
        loop = BackgroundLoop.start("group-backlog", this::look);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
        if (offsets != null) {
            offsets.close();
        }
    }

    private Duration look() {
        Backlog found = Backlog.UNKNOWN;
        try {
            if (offsets == null) {
                offsets = GroupOffsets.connect(config, "backlog");
            }
            found = offsets.backlog(Topics.TICKETS, clock.realNow());
        } finally {
            latest = found;
        }
        return EVERY;
    }
}
