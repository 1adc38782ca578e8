/** What was delivered, for agents and operators. */
@NullMarked
package io.tierline.notification.delivery.adapter.rest;

import org.jspecify.annotations.NullMarked;
