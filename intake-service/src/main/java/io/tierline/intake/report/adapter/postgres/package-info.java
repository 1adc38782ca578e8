/** Reading many tickets for reports. */
@NullMarked
package io.tierline.intake.report.adapter.postgres;

import org.jspecify.annotations.NullMarked;
