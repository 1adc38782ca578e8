@NullMarked
package io.tierline.intake.request.model;

import org.jspecify.annotations.NullMarked;
