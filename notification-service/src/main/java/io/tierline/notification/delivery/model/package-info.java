/** What is delivered to whom, and what a provider made of it. */
@NullMarked
package io.tierline.notification.delivery.model;

import org.jspecify.annotations.NullMarked;
