/** The read side of tickets in PostgreSQL. */
@NullMarked
package io.tierline.intake.view.adapter.postgres;

import org.jspecify.annotations.NullMarked;
