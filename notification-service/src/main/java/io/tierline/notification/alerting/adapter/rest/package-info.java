/** Acknowledgement by link and by key press. */
@NullMarked
package io.tierline.notification.alerting.adapter.rest;

import org.jspecify.annotations.NullMarked;
