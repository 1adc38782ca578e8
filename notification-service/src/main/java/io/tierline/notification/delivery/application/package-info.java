/** Brings notifications to providers: claims, sends, retries, records the outcome. */
@NullMarked
package io.tierline.notification.delivery.application;

import org.jspecify.annotations.NullMarked;
