/** Rule 1 of the design: state change and outgoing event commit together; a relay carries them to Kafka. */
@NullMarked
package io.tierline.kit.outbox;

import org.jspecify.annotations.NullMarked;
