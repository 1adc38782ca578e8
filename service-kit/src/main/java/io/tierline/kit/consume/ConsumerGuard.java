package io.tierline.kit.consume;

import io.tierline.kit.backlog.HandledOffsets;
import io.tierline.kit.loop.StoppedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What {@link GuardedConsumer} asks for; the outermost of all interceptors, so that none fails outside of it. */
@GuardedConsumer
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ConsumerGuard {
    private static final Logger LOG = Logger.getLogger(ConsumerGuard.class);

    private final ProcessEnd end;
    private final HandledOffsets handled;

    ConsumerGuard(ProcessEnd end, HandledOffsets handled) {
        this.end = end;
        this.handled = handled;
    }

    /** Lets the method run; what it throws goes on to the channel, which logs it. */
    @AroundInvoke
    @Nullable
    Object guard(InvocationContext consumer) throws Exception {
        boolean broken = true;
        try {
            Object result = consumer.proceed();
            broken = false;
            note(consumer.getParameters());
            return result;
        } catch (StoppedException e) {
            broken = false;
            throw e;
        } finally {
            if (broken) {
                // First of all: after an error, such as no memory, a line of log may be too much.
                end.begin();
                LOG.fatalf("%s failed and takes no more: the process ends", consumer.getMethod());
            }
        }
    }

    private void note(Object[] parameters) {
        if (parameters[0] instanceof ConsumerRecords<?, ?> batch) {
            handled.done(batch);
        }
    }
}
