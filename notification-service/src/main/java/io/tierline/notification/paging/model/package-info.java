/** Whom an escalation calls, when, and until what: plain decisions over sealed states. */
@NullMarked
package io.tierline.notification.paging.model;

import org.jspecify.annotations.NullMarked;
