package io.tierline.localstack.broker;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that are missing; one that is there is left as it is.
 *
 * @param bootstrap {@code host:port} of the broker
 */
public record TopicCreation(String bootstrap) {
    /** Returns when every topic of the catalog exists. */
    public void run() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            CreateTopicsResult created = admin.createTopics(TopicCatalog.all());
            for (KafkaFuture<Void> one : created.values().values()) {
                await(one);
            }
        }
    }

    private static void await(KafkaFuture<Void> creation) throws InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The broker refused to create a topic", e.getCause());
            }
        }
    }
}
