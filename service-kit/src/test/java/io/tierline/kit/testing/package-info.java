/** What the services' tests share: infrastructure, events, Kafka, and the rules of the house. */
@NullMarked
package io.tierline.kit.testing;

import org.jspecify.annotations.NullMarked;
