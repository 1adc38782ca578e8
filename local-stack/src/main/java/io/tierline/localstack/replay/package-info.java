/** What was refused, once more: events to the service that refused them, rows of an outbox to the broker. */
@NullMarked
package io.tierline.localstack.replay;

import org.jspecify.annotations.NullMarked;
