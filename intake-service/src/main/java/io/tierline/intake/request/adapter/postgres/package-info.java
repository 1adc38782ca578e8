/** Transactions of requests over Hibernate Reactive, under the caller's database role. */
@NullMarked
package io.tierline.intake.request.adapter.postgres;

import org.jspecify.annotations.NullMarked;
