@NullMarked
package io.tierline.localstack;

import org.jspecify.annotations.NullMarked;
