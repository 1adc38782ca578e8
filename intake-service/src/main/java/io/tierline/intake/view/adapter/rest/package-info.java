/** Reading tickets over REST. */
@NullMarked
package io.tierline.intake.view.adapter.rest;

import org.jspecify.annotations.NullMarked;
