/** A real Kafka broker (KRaft) as a process of its own, and its topics. */
@NullMarked
package io.tierline.localstack.broker;

import org.jspecify.annotations.NullMarked;
