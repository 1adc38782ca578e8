/** Takes events, wake-ups and acknowledgements to the decisions about them. */
@NullMarked
package io.tierline.notification.alerting.application;

import org.jspecify.annotations.NullMarked;
