/**
 * The contract between the services: event records, topics and codec.
 *
 * <p>An event is a CloudEvent in binary mode: its attributes are Kafka headers ({@code ce_*}), its body is the JSON of one
 * {@link io.tierline.events.TicketEvent}. All instants are UTC.
 */
@NullMarked
package io.tierline.events;

import org.jspecify.annotations.NullMarked;
