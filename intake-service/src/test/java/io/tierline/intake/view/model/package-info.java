@NullMarked
package io.tierline.intake.view.model;

import org.jspecify.annotations.NullMarked;
