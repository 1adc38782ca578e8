/** The other services' events from the topic tickets. */
@NullMarked
package io.tierline.intake.view.adapter.kafka;

import org.jspecify.annotations.NullMarked;
