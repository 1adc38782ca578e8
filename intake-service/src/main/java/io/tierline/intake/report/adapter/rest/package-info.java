/** Reports over REST. */
@NullMarked
package io.tierline.intake.report.adapter.rest;

import org.jspecify.annotations.NullMarked;
