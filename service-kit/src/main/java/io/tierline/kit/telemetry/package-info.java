/** What a service tells about itself: metrics and health. */
@NullMarked
package io.tierline.kit.telemetry;

import org.jspecify.annotations.NullMarked;
