/** The use case of migrations: open tickets, batch by batch. */
@NullMarked
package io.tierline.escalation.migrating.application;

import org.jspecify.annotations.NullMarked;
