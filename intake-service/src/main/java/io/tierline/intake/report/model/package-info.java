/** What is counted over many tickets. */
@NullMarked
package io.tierline.intake.report.model;

import org.jspecify.annotations.NullMarked;
