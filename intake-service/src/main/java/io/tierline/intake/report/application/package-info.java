/** Reports over many tickets. */
@NullMarked
package io.tierline.intake.report.application;

import org.jspecify.annotations.NullMarked;
