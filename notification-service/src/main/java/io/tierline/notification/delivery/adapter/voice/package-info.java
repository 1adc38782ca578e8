/** Calls over the phone provider's HTTP interface. */
@NullMarked
package io.tierline.notification.delivery.adapter.voice;

import org.jspecify.annotations.NullMarked;
