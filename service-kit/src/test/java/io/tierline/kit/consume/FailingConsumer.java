package io.tierline.kit.consume;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer that does what a test tells it. */
@ApplicationScoped
public class FailingConsumer {
    private volatile Consumer<ConsumerRecords<String, byte[]>> work = batch -> {};

    void does(Consumer<ConsumerRecords<String, byte[]>> told) {
        this.work = told;
    }

    /** One batch at a time. */
    @Incoming("directory")
    @Blocking
    @GuardedConsumer
    public void take(ConsumerRecords<String, byte[]> batch) {
        work.accept(batch);
    }
}
