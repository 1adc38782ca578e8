/** Events about tickets, as they come in. */
@NullMarked
package io.tierline.notification.alerting.adapter.kafka;

import org.jspecify.annotations.NullMarked;
