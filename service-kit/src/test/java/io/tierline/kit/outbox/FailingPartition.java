package io.tierline.kit.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A real broker one of whose partitions answers as a test wants it to. */
final class FailingPartition {
    private final Producer<String, byte[]> real;
    private final int shard;
    private final Set<String> passing = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Future<RecordMetadata> answer;
    private volatile @Nullable Future<RecordMetadata> given;

    FailingPartition(String bootstrap, int shard) {
        this.shard = shard;
        this.real = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** From now on this is what becomes of every record for the partition. */
    void answer(Future<RecordMetadata> fate) {
        answer = fate;
    }

    /** The partition works again. */
    void heal() {
        answer = null;
    }

    /** Records of this key reach the real broker in any case. */
    void passes(String key) {
        passing.add(key);
    }

    /** Whether a sender waits, or waited, for this. */
    boolean asked(Future<RecordMetadata> fate) {
        return given == fate;
    }

    @SuppressWarnings("unchecked") // a proxy of the interface that it is asked for
    Producer<String, byte[]> producer() {
        return (Producer<String, byte[]>)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Producer.class}, this::invoke);
    }

    private Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Future<RecordMetadata> fate = answer;
        if (method.getName().equals("send") && fate != null && isFailing((ProducerRecord<?, ?>) arguments[0])) {
            given = fate;
            return fate;
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean isFailing(ProducerRecord<?, ?> record) {
        String key = (String) record.key();
        return !passing.contains(key) && new OutgoingRecord(record.topic(), key, Map.of(), null).shard() == shard;
    }
}
