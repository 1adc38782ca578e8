/** Waits and ids. */
@NullMarked
package io.tierline.notification.delivery.model;

import org.jspecify.annotations.NullMarked;
